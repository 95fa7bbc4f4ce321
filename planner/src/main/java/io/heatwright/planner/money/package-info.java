/**
 * What a unit costs over the years, against a named baseline: prices, lifetimes, present value, saving and payback. All
 * money is in real US dollars: inflation is left out on both sides. The fixed monthly charge of a gas or electric account
 * is not counted, because one room's unit seldom closes an account; who closes one saves more than is shown here.
 */
@NullMarked
package io.heatwright.planner.money;

import org.jspecify.annotations.NullMarked;
