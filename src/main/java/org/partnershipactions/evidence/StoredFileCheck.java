package org.partnershipactions.evidence;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.partnershipactions.evidence.FileFinding.FileFault;
import org.partnershipactions.evidence.StoredFileEvent.UnrecordedFilesDeleted;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.WrongSetting;
import org.partnershipactions.security.sealing.StoredFileFaults;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

import static org.partnershipactions.security.AllowedTo.Audience.INSTALLATION_ADMINISTRATORS;
import static org.partnershipactions.security.AllowedTo.Audience.THE_SYSTEM;

/**
 * Looks each night whether every file has a row and every row its file. What it finds is
 * for an administrator to read. A file without a row is deleted by a later look than the
 * one that found it, once it is older than {@code partnership.files.unrecorded-for}: by
 * then nobody is handing it in any more, and nothing in the product leads to it.
 */
@Service
public class StoredFileCheck implements StoredFileFaults {

	private static final Logger log = LoggerFactory.getLogger(StoredFileCheck.class);

	/** A file is stored before its row, and a row may be waited for so long. */
	private static final Duration IN_THE_MAKING = Duration.ofHours(1);

	/** What the files that are deleted are of, in the trail. */
	private static final String FOLDER = "files";

	private final FileFolder folder;

	private final ObjectProvider<StoredFileNames> modules;

	private final FileFindings findings;

	private final TransactionOperations transaction;

	private final ApplicationEventPublisher events;

	private final Duration unrecorded;

	StoredFileCheck(FileFolder folder, ObjectProvider<StoredFileNames> modules, FileFindings findings,
			TransactionOperations transaction, ApplicationEventPublisher events,
			@Value("${partnership.files.unrecorded-for:1d}") Duration unrecorded) {
		if (unrecorded.compareTo(IN_THE_MAKING) < 0) {
			throw new WrongSetting("Files that are being handed in would be deleted",
					"Set partnership.files.unrecorded-for to an hour or more, such as 1d.");
		}
		this.folder = folder;
		this.modules = modules;
		this.findings = findings;
		this.transaction = transaction;
		this.events = events;
		this.unrecorded = unrecorded;
	}

	@Scheduled(cron = "${partnership.files.check:0 30 3 * * *}", zone = "Europe/London")
	@AllowedTo(THE_SYSTEM)
	public void checkNightly() {
		check(Instant.now());
	}

	@Override
	@AllowedTo(INSTALLATION_ADMINISTRATORS)
	public List<FoundFile> found() {
		return this.findings.findAllByOrderByFaultAscFileNameAsc().stream().map(FileFinding::view).toList();
	}

	/**
	 * Looks.
	 * @param now moment by the clock of the disk, before which a file that is in the
	 * making was not there
	 */
	void check(Instant now) {
		Instant before = now.minus(IN_THE_MAKING);
		this.folder.deleteUnfinished(before);
		List<String> stored = this.folder.olderThan(before);
		Set<String> named = named();
		Set<String> gone = new HashSet<>(named);
		gone.removeAll(this.folder.names());
		// A row that came or went while we looked is no fault.
		Set<String> still = named();
		gone.retainAll(still);
		named.addAll(still);
		Set<String> unnamed = new TreeSet<>(stored);
		unnamed.removeAll(named);
		Set<String> deleted = delete(unnamed, now);
		unnamed.removeAll(deleted);
		List<FileFinding> found = new ArrayList<>();
		unnamed.forEach((name) -> found.add(new FileFinding(name, FileFault.NO_ROW, now)));
		gone.forEach((name) -> found.add(new FileFinding(name, FileFault.NO_FILE, now)));
		this.transaction.executeWithoutResult((status) -> {
			this.findings.deleteAll();
			found.forEach(this.findings::save);
			if (!deleted.isEmpty()) {
				this.events.publishEvent(new UnrecordedFilesDeleted(FOLDER, deleted.size()));
			}
		});
		tell(found.size(), deleted.size());
	}

	/**
	 * Deletes those that are old enough and that an earlier look has shown to
	 * administrators; another node that looks in the same minute is no earlier look.
	 * @return the names of those that this look deleted
	 */
	private Set<String> delete(Set<String> unnamed, Instant now) {
		Set<String> shown = this.findings.findAllByOrderByFaultAscFileNameAsc()
			.stream()
			.filter((finding) -> finding.isOfNoRow(now.minus(IN_THE_MAKING)))
			.map((finding) -> finding.view().name())
			.collect(Collectors.toSet());
		Set<String> deleted = new TreeSet<>(this.folder.olderThan(now.minus(this.unrecorded)));
		deleted.retainAll(unnamed);
		deleted.retainAll(shown);
		deleted.forEach(this.folder::delete);
		return deleted;
	}

	private void tell(int found, int deleted) {
		if (deleted > 0) {
			log.warn("{} files that no record names for longer than {} are deleted", deleted, this.unrecorded);
		}
		if (found > 0) {
			log.error("{} files and records of files do not belong together: see Administration, Keys", found);
		}
	}

	private Set<String> named() {
		Set<String> named = new HashSet<>();
		this.modules.forEach((module) -> named.addAll(module.named()));
		return named;
	}

}
