/** What a person may say about a product: data sheets, their keys and what is wrong with them. */
@NullMarked
package io.heatwright.home.sheet;

import org.jspecify.annotations.NullMarked;
