package org.partnershipactions.security;

import java.util.List;

import org.partnershipactions.security.SealingEvent.SealedAgain;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Changes the key: seals with the current one all that older ones sealed. */
@Service
public class SealRotation {

	private final Seal seal;

	private final Resealing resealing;

	private final ApplicationEventPublisher events;

	SealRotation(Seal seal, Resealing resealing, ApplicationEventPublisher events) {
		this.seal = seal;
		this.resealing = resealing;
		this.events = events;
	}

	/** Id of the key that seals now. */
	@ForAdministrators
	public String currentKey() {
		return this.seal.currentKey();
	}

	/** Ids of the keys that are only read. */
	@ForAdministrators
	public List<String> oldKeys() {
		return this.seal.oldKeys();
	}

	/** Seals everything again, in batches; people may work on meanwhile. */
	@ForAdministrators
	public RotationReport sealAgain() {
		RotationReport report = this.resealing.run();
		this.events.publishEvent(new SealedAgain(report.key(), report.texts(), report.left().size()));
		return report;
	}

}
