import { firstPicture } from './first-picture.ts'
import { prepareLiveMap } from './live-stage.svelte.ts'
import { nextTask } from './next-task.ts'
import { startPage } from './start-page.svelte.ts'

void firstPicture().then(async () => {
  prepareLiveMap()
  await nextTask()
  await startPage()
})
