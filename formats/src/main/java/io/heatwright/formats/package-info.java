/** YAML, EPW, JSON, CSV: text and bytes to trees and back. */
@NullMarked
package io.heatwright.formats;

import org.jspecify.annotations.NullMarked;
