/** Puts the page together from its template, style, scripts, engine and data. */
@NullMarked
package io.heatwright.browser.page;

import org.jspecify.annotations.NullMarked;
