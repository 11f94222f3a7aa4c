/** The lanes that a run of all tests goes through side by side (docs/testing.md). */
package org.partnershipactions.testing.lanes;
