package org.partnershipactions.security.sealing;

import java.util.Optional;

import org.partnershipactions.security.sealing.SealKeys.WrongSealSetting;
import org.partnershipactions.security.sealing.SealTally.SealedSpot;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Refuses to start while something sealed names a key that is not configured: it could
 * not be opened, and whoever looks for it would find out one page at a time.
 */
@Component
class SealedKeysCheck implements SmartInitializingSingleton {

	private final TableSealing tables;

	private final FileSealing files;

	SealedKeysCheck(TableSealing tables, FileSealing files) {
		this.tables = tables;
		this.files = files;
	}

	@Override
	public void afterSingletonsInstantiated() {
		SealedSpot strange = Optional.ofNullable(this.tables.strange()).orElseGet(this.files::strange);
		if (strange != null) {
			throw new WrongSealSetting(SealKeys.KEYS, "does not hold the key \"" + strange
				.key() + "\", with which " + strange.place() + " is sealed still", "Give it again as " + SealKeys.KEYS
						+ "." + strange.key()
						+ ", seal everything again under Administration, Keys, and take it out when that is complete.");
		}
	}

}
