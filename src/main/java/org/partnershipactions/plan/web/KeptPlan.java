package org.partnershipactions.plan.web;

import java.io.Serializable;

/**
 * The plan file whose report a person is reading, so that they need not choose it again.
 *
 * @param token name under which its bytes lie
 * @param name name that the person gave it
 * @param year plan year that it is for
 */
record KeptPlan(String token, String name, String year) implements Serializable {

	static final String ATTRIBUTE = "keptPlan";

}
