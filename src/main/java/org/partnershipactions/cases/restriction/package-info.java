/**
 * Owns who sees a restricted case: those who are named, and those who opened it for a
 * while with a reason.
 */
@NamedInterface("restriction")
package org.partnershipactions.cases.restriction;

import org.springframework.modulith.NamedInterface;
