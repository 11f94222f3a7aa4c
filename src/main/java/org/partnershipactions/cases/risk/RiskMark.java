package org.partnershipactions.cases.risk;

/** What an answer says that raises the risk whatever the score. */
enum RiskMark {

	VIOLENCE, UNSAFE, HATE, VULNERABLE

}
