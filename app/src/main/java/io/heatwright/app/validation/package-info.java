/** The command {@code validate}: published cases beside what we find. */
@NullMarked
package io.heatwright.app.validation;

import org.jspecify.annotations.NullMarked;
