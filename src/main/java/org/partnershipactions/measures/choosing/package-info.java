/**
 * Decides what a partnership measures: chosen from templates or made, described anew, and
 * retired.
 */
@NamedInterface("choosing")
package org.partnershipactions.measures.choosing;

import org.springframework.modulith.NamedInterface;
