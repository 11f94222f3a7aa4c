package org.partnershipactions.security.sealing;

import java.util.List;

import org.partnershipactions.security.sealing.SealTally.SealedSpot;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Goes through every file that lies sealed outside the database. */
@Component
class FileSealing {

	private static final String FILES = "files";

	private final Seal seal;

	private final ObjectProvider<SealedFiles> files;

	FileSealing(Seal seal, ObjectProvider<SealedFiles> files) {
		this.seal = seal;
		this.files = files;
	}

	/** Seals anew, each file by itself, and seals what lies open. */
	void reseal(SealTally tally) {
		this.files.forEach((some) -> old(some).forEach((name) -> {
			byte[] stored = some.read(name);
			if (stored.length > 0 && rewrite(some, name, stored)) {
				tally.file();
			}
		}));
	}

	/**
	 * Counts files that are sealed with an old key, as they were before, or not at all.
	 */
	void countOld(SealTally tally) {
		this.files.forEach((some) -> old(some).forEach((name) -> tally.left(FILES)));
	}

	/** Whether a file names a key that is not configured; null where none does. */
	SealedSpot strange() {
		return this.files.stream()
			.flatMap((some) -> some.names().stream().map((name) -> some.beginning(name, Seal.BEGINNING)))
			.map(this.seal::keyOf)
			.filter((key) -> key != null && !this.seal.allKeys().contains(key))
			.findFirst()
			.map((key) -> new SealedSpot(key, FILES))
			.orElse(null);
	}

	private List<String> old(SealedFiles some) {
		return some.names().stream().filter((name) -> {
			byte[] beginning = some.beginning(name, Seal.BEGINNING);
			return beginning.length > 0 && this.seal.isOld(beginning);
		}).toList();
	}

	private boolean rewrite(SealedFiles some, String name, byte[] stored) {
		SealedPlace place = SealedPlace.file(name);
		try {
			byte[] plain = (this.seal.keyOf(stored) != null) ? this.seal.openBytes(stored, place) : stored;
			some.replace(name, this.seal.sealBytes(plain, place));
			return true;
		}
		catch (BrokenSeal ex) {
			return false;
		}
	}

}
