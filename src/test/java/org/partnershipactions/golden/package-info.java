/**
 * Holds what must not change while the code is put in order: names that live on outside
 * it, and what it answers.
 */
package org.partnershipactions.golden;
