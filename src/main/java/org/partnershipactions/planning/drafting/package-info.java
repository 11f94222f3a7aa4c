/**
 * Owns how a task group drafts the actions of its priority out of those of last year.
 */
@NamedInterface("drafting")
package org.partnershipactions.planning.drafting;

import org.springframework.modulith.NamedInterface;
