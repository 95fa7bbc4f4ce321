/** YAML to trees, with line numbers. */
@NullMarked
package io.heatwright.formats.yaml;

import org.jspecify.annotations.NullMarked;
