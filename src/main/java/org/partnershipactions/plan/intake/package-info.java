/**
 * Reads plan files that people send and writes those they take away, knowing nothing of
 * what is stored.
 */
package org.partnershipactions.plan.intake;
