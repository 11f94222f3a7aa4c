/**
 * Reporters who are told of the right to a case review, because they report again.
 */
@NamedInterface("rights")
package org.partnershipactions.casereviews.rights;

import org.springframework.modulith.NamedInterface;
