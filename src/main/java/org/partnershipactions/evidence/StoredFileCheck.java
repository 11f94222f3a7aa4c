package org.partnershipactions.evidence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.partnershipactions.evidence.FileFinding.FileFault;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.sealing.StoredFileFaults;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

import static org.partnershipactions.security.AllowedTo.Audience.ADMINISTRATORS;
import static org.partnershipactions.security.AllowedTo.Audience.THE_SYSTEM;

/**
 * Looks each night whether every file has a row and every row its file. It deletes
 * nothing that was stored: what it finds is for an administrator to read.
 */
@Service
public class StoredFileCheck implements StoredFileFaults {

	private static final Logger log = LoggerFactory.getLogger(StoredFileCheck.class);

	/** A file is stored before its row, and a row may be waited for so long. */
	private static final Duration IN_THE_MAKING = Duration.ofHours(1);

	private final FileFolder folder;

	private final ObjectProvider<StoredFileNames> modules;

	private final FileFindings findings;

	private final TransactionOperations transaction;

	private final Clock clock;

	StoredFileCheck(FileFolder folder, ObjectProvider<StoredFileNames> modules, FileFindings findings,
			TransactionOperations transaction, Clock clock) {
		this.folder = folder;
		this.modules = modules;
		this.findings = findings;
		this.transaction = transaction;
		this.clock = clock;
	}

	@Scheduled(cron = "${partnership.files.check:0 30 3 * * *}", zone = "Europe/London")
	@AllowedTo(THE_SYSTEM)
	public void checkNightly() {
		check(Instant.now().minus(IN_THE_MAKING));
	}

	@Override
	@AllowedTo(ADMINISTRATORS)
	public List<FoundFile> found() {
		return this.findings.findAllByOrderByFaultAscFileNameAsc().stream().map(FileFinding::view).toList();
	}

	/**
	 * Looks.
	 * @param before files that were changed since, by the clock of the disk, may be in
	 * the making
	 */
	void check(Instant before) {
		this.folder.deleteUnfinished(before);
		List<String> stored = this.folder.olderThan(before);
		Set<String> named = named();
		Set<String> gone = new HashSet<>(named);
		gone.removeAll(this.folder.names());
		// A row that went while we looked is no fault: only what is named still.
		gone.retainAll(named());
		List<FileFinding> found = new ArrayList<>();
		stored.stream()
			.filter((name) -> !named.contains(name))
			.forEach((name) -> found.add(of(name, FileFault.NO_ROW)));
		gone.forEach((name) -> found.add(of(name, FileFault.NO_FILE)));
		this.transaction.executeWithoutResult((status) -> {
			this.findings.deleteAll();
			found.forEach(this.findings::save);
		});
		if (!found.isEmpty()) {
			log.error("{} files and records of files do not belong together: see Administration, Keys", found.size());
		}
	}

	private FileFinding of(String name, FileFault fault) {
		return new FileFinding(name, fault, this.clock.instant());
	}

	private Set<String> named() {
		Set<String> named = new HashSet<>();
		this.modules.forEach((module) -> named.addAll(module.named()));
		return named;
	}

}
