/**
 * How many made-up people a simulated round has unless another number is asked for: so many that questions asked of one
 * in four, in an arm of an experiment and only of those with more time, have enough answers to be shown.
 */
export const SIMULATED_RESPONDENTS = 150;
