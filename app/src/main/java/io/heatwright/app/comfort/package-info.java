/** The command {@code comfort}: votes, effective temperature and adaptive limits of one state or of many. */
@NullMarked
package io.heatwright.app.comfort;

import org.jspecify.annotations.NullMarked;
