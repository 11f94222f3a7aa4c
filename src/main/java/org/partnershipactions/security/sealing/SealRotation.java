package org.partnershipactions.security.sealing;

import java.io.Serializable;
import java.time.Clock;
import java.util.List;

import org.partnershipactions.security.Actor;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.sealing.SealingEvent.SealedAgain;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

import static org.partnershipactions.security.AllowedTo.Audience.INSTALLATION_ADMINISTRATORS;
import static org.partnershipactions.security.AllowedTo.Audience.THE_SYSTEM;

/**
 * Changes the key: seals with the current one all that older ones sealed, in tables and
 * in files. What was sealed is sealed for good, so a run that was cut off goes on where
 * it stood.
 */
@Service
public class SealRotation {

	private static final Logger log = LoggerFactory.getLogger(SealRotation.class);

	private final Seal seal;

	private final TableSealing tables;

	private final FileSealing files;

	private final SealRuns runs;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	SealRotation(Seal seal, TableSealing tables, FileSealing files, SealRuns runs, ApplicationEventPublisher events,
			Clock clock) {
		this.seal = seal;
		this.tables = tables;
		this.files = files;
		this.runs = runs;
		this.events = events;
		this.clock = clock;
	}

	/** Id of the key that seals now. */
	@AllowedTo(INSTALLATION_ADMINISTRATORS)
	public String currentKey() {
		return this.seal.currentKey();
	}

	/** Ids of the keys that are only read. */
	@AllowedTo(INSTALLATION_ADMINISTRATORS)
	public List<String> oldKeys() {
		return this.seal.oldKeys();
	}

	/** Whether the last run was cut off before its end. */
	@AllowedTo(INSTALLATION_ADMINISTRATORS)
	public boolean interrupted() {
		return this.runs.findFirstByOrderByStartedAtDescIdDesc().filter((last) -> !last.finished()).isPresent();
	}

	/**
	 * Seals everything again, tables in batches and each file by itself; people may work
	 * on meanwhile.
	 */
	@AllowedTo(INSTALLATION_ADMINISTRATORS)
	public RotationReport sealAgain() {
		return run(this.runs.save(new SealRun(this.seal.currentKey(), Actor.username(), this.clock.instant())));
	}

	/** Goes on where a run was cut off; does nothing where none was. */
	@AllowedTo(THE_SYSTEM)
	public void goOn() {
		this.runs.findFirstByOrderByStartedAtDescIdDesc().filter((last) -> !last.finished()).ifPresent((last) -> {
			log.warn("The change of the key that was begun at {} goes on", last.startedAt());
			run(last);
		});
	}

	/** The work itself, without asking who may and without a word about it. */
	RotationReport run() {
		return RotationReport.of(this.seal.currentKey(), tally());
	}

	private SealTally tally() {
		SealTally tally = new SealTally();
		this.tables.reseal(tally);
		this.files.reseal(tally);
		this.tables.countOld(tally);
		this.files.countOld(tally);
		return tally;
	}

	private RotationReport run(SealRun begun) {
		SealTally tally = tally();
		this.runs.save(begun.finish(this.seal.currentKey(), tally, this.clock.instant()));
		RotationReport report = RotationReport.of(this.seal.currentKey(), tally);
		this.events.publishEvent(new SealedAgain(report.key(), report.texts(), report.files(), report.left().size()));
		return report;
	}

	/**
	 * What came of sealing everything again.
	 *
	 * @param key id of the key that seals now
	 * @param texts how many texts were sealed again
	 * @param files how many files were sealed again
	 * @param left where something is that an old key still seals, such as
	 * {@code contribution.reason (2)} or {@code files (1)}
	 */
	public record RotationReport(String key, long texts, long files, List<String> left) implements Serializable {

		private static RotationReport of(String key, SealTally tally) {
			return new RotationReport(key, tally.texts(), tally.files(), tally.left());
		}

		/** Whether the old keys are not needed any more. */
		public boolean complete() {
			return this.left.isEmpty();
		}

	}

}
