/**
 * Which action counts for which measure from which day on.
 */
@NamedInterface("feeds")
package org.partnershipactions.measures.feeds;

import org.springframework.modulith.NamedInterface;
