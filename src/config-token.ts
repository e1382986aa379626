/** Where Nest finds the `Config`: `@Inject(CONFIG) private readonly config: Config`. */
export const CONFIG = Symbol('config');
