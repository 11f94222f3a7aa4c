/**
 * Victims who could apply and have not.
 */
@NamedInterface("warnings")
package org.partnershipactions.casereviews.warnings;

import org.springframework.modulith.NamedInterface;
