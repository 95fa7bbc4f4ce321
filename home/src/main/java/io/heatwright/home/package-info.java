/** What a person says about a home: keys, quantities, defaults with source. */
@NullMarked
package io.heatwright.home;

import org.jspecify.annotations.NullMarked;
