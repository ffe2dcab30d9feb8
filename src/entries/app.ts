import { firstPicture } from './first-picture.ts'
import { prepareLiveMap } from './live-stage.svelte.ts'
import { startPage } from './start-page.svelte.ts'

void firstPicture().then(() => {
  prepareLiveMap()
  startPage()
})
