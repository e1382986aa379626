import { getMetadataStorage } from 'class-validator';

type Rules = ReturnType<ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas']>;

/**
 * Lets class-validator gather the rules of a shape once. By itself it walks through every class of the program for every value it checks,
 * although decorators have said all they have to say when a shape is first used. Calls with groups or schemas are left as they are.
 */
export function rememberRules(): void {
  const storage = getMetadataStorage();
  const gather = storage.getTargetValidationMetadatas.bind(storage);
  const known = new Map<unknown, Rules>();
  storage.getTargetValidationMetadatas = (shape, ...how) => {
    const [schema, always, strictGroups, groups] = how;
    if (schema || always || strictGroups || groups?.length) return gather(shape, ...how);
    const rules = known.get(shape) ?? gather(shape, ...how);
    known.set(shape, rules);
    return rules;
  };
}
