/**
 * Proves the agreements between modules, each by a rule and by a sample that breaks it.
 */
package org.partnershipactions.contracts;
