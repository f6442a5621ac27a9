/** Why the benchmark cannot run, told so that whoever typed the command can mend it. */
export class BuildingProblem extends Error {}
