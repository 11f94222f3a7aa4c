/**
 * Reads reviews: page, list, briefing, yearly figures; copies and erases personal data.
 */
@NamedInterface("reading")
package org.partnershipactions.casereviews.reading;

import org.springframework.modulith.NamedInterface;
