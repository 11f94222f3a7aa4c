/**
 * Takes applications for a review of how reports of anti-social behaviour were dealt
 * with, and brings each to its outcome by the clocks of the law and of the partnership.
 */
@NamedInterface("casereview")
package org.partnershipactions.cases.casereview;

import org.springframework.modulith.NamedInterface;
