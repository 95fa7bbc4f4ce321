/** What is usual: insulation by era, glass by name, leaks by age, people and hours by use, each with its source. */
@NullMarked
package io.heatwright.home.defaults;

import org.jspecify.annotations.NullMarked;
