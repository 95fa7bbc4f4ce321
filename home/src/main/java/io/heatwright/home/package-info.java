/** What a person says about a home: keys, findings, defaults with source. */
@NullMarked
package io.heatwright.home;

import org.jspecify.annotations.NullMarked;
