/** Why a command did nothing: where, what, what to do. Its message is all that is printed. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
}

/** Runs a command; a refusal becomes one message and the exit code 1, anything else is a fault of the program. */
export async function runOrRefuse(command: () => Promise<void>): Promise<void> {
  try {
    await command()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
