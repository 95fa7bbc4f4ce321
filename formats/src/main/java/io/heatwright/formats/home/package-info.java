/** From a home file on disk to all that a plan is made from: the home, its weather, its design days. */
@NullMarked
package io.heatwright.formats.home;

import org.jspecify.annotations.NullMarked;
