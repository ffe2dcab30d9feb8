import { firstPicture } from './first-picture.ts'
import { startPage } from './start-page.svelte.ts'

void firstPicture().then(startPage)
