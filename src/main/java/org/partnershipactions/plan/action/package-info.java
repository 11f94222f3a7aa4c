/**
 * Owns one priority action from delivery plan to approved completion.
 */
@NamedInterface("action")
package org.partnershipactions.plan.action;

import org.springframework.modulith.NamedInterface;
