/**
 * The error function's complement, to 1.2e-7 of itself (Press et al., Numerical Recipes, 6.2).
 * @param {number} x
 */
export function erfc(x) {
  const t = 1 / (1 + Math.abs(x) / 2);
  const terms = [
    -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587, -0.82215223,
  ];
  const sum = [...terms, 0.17087277].reduceRight((above, term) => term + t * above, 0);
  const tail = t * Math.exp(sum - x * x);
  return x >= 0 ? tail : 2 - tail;
}
