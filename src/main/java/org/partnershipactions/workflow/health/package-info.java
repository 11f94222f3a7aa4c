/** Says to a monitor how the engine is, in time whatever that waits for. */
package org.partnershipactions.workflow.health;
