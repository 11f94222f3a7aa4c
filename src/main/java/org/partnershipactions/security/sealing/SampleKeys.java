package org.partnershipactions.security.sealing;

import java.util.Optional;

import org.partnershipactions.security.SampleWarning;

import org.springframework.stereotype.Component;

/** Says while a key of the sample is in use, which everybody can read. */
@Component
class SampleKeys implements SampleWarning {

	private final Seal seal;

	SampleKeys(Seal seal) {
		this.seal = seal;
	}

	@Override
	public Optional<String> inUse() {
		return this.seal.ofTheSample() ? Optional.of("keys") : Optional.empty();
	}

}
