package org.partnershipactions.security;

import org.springframework.modulith.events.core.EventSerializer;

/**
 * Events as the registry stores them. Equal events look equal, because the registry looks
 * one up by its whole text when it was heard.
 *
 * @param plain writes and reads the events
 * @param seal seals them
 */
record SealedEvents(EventSerializer plain, Seal seal) implements EventSerializer {

	@Override
	public Object serialize(Object event) {
		return this.seal.sealAlike(String.valueOf(this.plain.serialize(event)));
	}

	@Override
	public <T> T deserialize(Object stored, Class<T> type) {
		return this.plain.deserialize(this.seal.open(String.valueOf(stored)), type);
	}

}
