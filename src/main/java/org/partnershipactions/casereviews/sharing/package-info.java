/**
 * What each relevant body is asked to share, and does.
 */
@NamedInterface("sharing")
package org.partnershipactions.casereviews.sharing;

import org.springframework.modulith.NamedInterface;
