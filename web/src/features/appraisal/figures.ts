/** «03»: counts stand in lists as official papers write them. */
export const two = (count: number): string => String(count).padStart(2, '0');
