package org.partnershipactions.cases.risk;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.cases.RiskBand;
import org.partnershipactions.security.HappensTo;

/** What happens to the risk of a case, and to the questions that tell it. */
@HappensTo("case")
public interface RiskEvent {

	/** The risk of a case was assessed, and this is its band from then on. */
	record RiskAssessed(String key, int number, RiskBand band) implements DomainEvent {
	}

	/** A person raised the risk of a case above what the answers give. */
	record RiskRaised(String key, RiskBand from, RiskBand to) implements DomainEvent {
	}

	/** The task-group lead lowered the risk of a case. */
	record RiskLowered(String key, RiskBand from, RiskBand to) implements DomainEvent {
	}

	/** An administrator set a new version of the risk questions. */
	record RiskQuestionsSet(String key, int number, LocalDate validFrom) implements DomainEvent {
	}

}
