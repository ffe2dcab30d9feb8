/** The part of GDAL in WebAssembly that is used here; the package types its entry for browsers alone. */
declare module 'gdal3.js/node.js' {
  interface Dataset {
    readonly pointer: number
  }
  interface OutputFile {
    readonly local: string
  }
  export interface Gdal {
    open(path: string, options?: readonly string[]): Promise<{ readonly datasets: readonly Dataset[] }>
    ogr2ogr(dataset: Dataset, options: readonly string[], outputName: string): Promise<OutputFile>
    getFileBytes(file: OutputFile): Promise<Uint8Array>
    close(dataset: Dataset): Promise<void>
    readonly Module: {
      /** Files in memory. */
      readonly FS: {
        writeFile(path: string, data: string | Uint8Array): void
        unlink(path: string): void
      }
    }
  }
  export default function initGdalJs(config: {
    readonly path: string
    readonly logHandler: (message: string) => void
    readonly errorHandler: (message: string) => void
  }): Promise<Gdal>
}
