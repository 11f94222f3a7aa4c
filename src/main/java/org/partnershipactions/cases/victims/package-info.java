/**
 * Owns what is said to the victim and what the victim says of us: contacts, updates,
 * survey.
 */
@NamedInterface("victims")
package org.partnershipactions.cases.victims;

import org.springframework.modulith.NamedInterface;
