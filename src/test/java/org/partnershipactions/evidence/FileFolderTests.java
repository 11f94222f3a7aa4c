package org.partnershipactions.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipactions.evidence.StoredFileEvent.UnrecordedFilesDeleted;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.security.WrongSetting;
import org.partnershipactions.security.sealing.BrokenSeal;
import org.partnershipactions.security.sealing.Seal;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** A stored file is there wholly or not at all, for the application alone, and sealed. */
class FileFolderTests {

	private static final byte[] CONTENT = "Photograph of the underpass".getBytes();

	@TempDir
	private Path disk;

	private final List<Object> happened = new ArrayList<>();

	@Test
	void isForTheApplicationsOwnAccountAlone() throws IOException {
		folder(new FileFolder(this.disk.resolve("files"))).storeSealed("a", CONTENT);
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(this.disk.resolve("files"))))
			.isEqualTo("rwx------");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(this.disk.resolve("files/a"))))
			.isEqualTo("rw-------");
	}

	@Test
	void keepsFilesSealedUnderTheirOwnName() throws IOException {
		EvidenceFolder folder = folder(new FileFolder(this.disk));
		folder.storeSealed("a", CONTENT);
		assertThat(folder.openSealed("a")).isEqualTo(CONTENT);
		assertThat(new String(Files.readAllBytes(this.disk.resolve("a")))).doesNotContain("underpass");
		Files.copy(this.disk.resolve("a"), this.disk.resolve("b"));
		assertThatExceptionOfType(BrokenSeal.class).isThrownBy(() -> folder.openSealed("b"));
	}

	@Test
	void opensAFileOfBeforeThatIsNotSealedWhereItMayBe() throws IOException {
		EvidenceFolder folder = folder(new FileFolder(this.disk));
		Files.write(this.disk.resolve("a"), CONTENT);
		assertThat(folder.openAnyhow("a")).isEqualTo(CONTENT);
		assertThatExceptionOfType(BrokenSeal.class).isThrownBy(() -> folder.openSealed("a"));
	}

	@Test
	void leavesNothingOfAFileThatTheDiskDoesNotTake() throws IOException {
		FileFolder full = new FullDisk(this.disk);
		assertThatExceptionOfType(InvalidAnswers.class).isThrownBy(() -> folder(full).storeSealed("a", CONTENT));
		assertThat(stored()).isEmpty();
	}

	@Test
	void keepsTheOldFileWhereTheDiskDoesNotTakeTheNewOne() throws IOException {
		Files.write(this.disk.resolve("a"), CONTENT);
		assertThatExceptionOfType(UncheckedIOException.class)
			.isThrownBy(() -> new FullDisk(this.disk).replace("a", new byte[100]));
		assertThat(Files.readAllBytes(this.disk.resolve("a"))).isEqualTo(CONTENT);
		assertThat(stored()).containsExactly("a");
	}

	@Test
	void bringsNoFileBackThatWasDeletedMeanwhile() throws IOException {
		new FileFolder(this.disk).replace("gone", CONTENT);
		assertThat(stored()).isEmpty();
	}

	@Test
	void takesTheFileBackWhereItsRowCannotBeSaved() throws IOException {
		EvidenceFolder folder = folder(new FileFolder(this.disk));
		assertThatIllegalStateException().isThrownBy(() -> folder.storeWith("a", CONTENT, () -> {
			throw new IllegalStateException("no row");
		}));
		assertThat(stored()).isEmpty();
	}

	@Test
	void goesWithATransactionThatFailsAndStaysUntilOneSucceeds() throws IOException {
		EvidenceFolder folder = folder(new FileFolder(this.disk));
		inTransaction(TransactionSynchronization.STATUS_ROLLED_BACK, () -> folder.storeSealed("a", CONTENT));
		assertThat(stored()).isEmpty();
		inTransaction(TransactionSynchronization.STATUS_COMMITTED, () -> folder.storeSealed("a", CONTENT));
		inTransaction(TransactionSynchronization.STATUS_ROLLED_BACK, () -> folder.delete("a"));
		assertThat(stored()).containsExactly("a");
		inTransaction(TransactionSynchronization.STATUS_COMMITTED, () -> folder.delete("a"));
		assertThat(stored()).isEmpty();
	}

	@Test
	void findsFilesWithoutARowAndRowsWithoutAFile() throws IOException {
		FileFolder folder = new FileFolder(this.disk);
		List<FileFinding> findings = new ArrayList<>();
		StaticListableBeanFactory modules = new StaticListableBeanFactory();
		modules.addBean("cases", (StoredFileNames) () -> Set.of("known", "missing"));
		for (String name : List.of("known", "orphan", "a.unfinished-1")) {
			place(name, Instant.parse("2026-01-01T00:00:00Z"));
		}
		Files.write(this.disk.resolve("being-stored"), CONTENT);
		StoredFileCheck check = check(folder, modules, findings, Duration.ofDays(365_000));
		check.check(Instant.now());
		check.check(Instant.now());
		assertThat(check.found()).extracting((found) -> found.name() + ": " + found.words())
			.containsExactlyInAnyOrder("orphan: No record names this file. It is deleted once it is old enough",
					"missing: The file of this record is missing");
		assertThat(stored()).containsExactlyInAnyOrder("known", "orphan", "being-stored");
	}

	@Test
	void deletesWhatNoRecordNamesOnceItIsOldAndWasShown() throws IOException {
		Instant night = Instant.parse("2026-03-02T03:30:00Z");
		FileFolder folder = new FileFolder(this.disk);
		StaticListableBeanFactory modules = new StaticListableBeanFactory();
		Set<String> named = new HashSet<>(Set.of("known"));
		modules.addBean("cases", (StoredFileNames) () -> Set.copyOf(named));
		place("known", night.minus(Duration.ofDays(400)));
		place("orphan", night.minus(Duration.ofDays(2)));
		place("comes-late", night.minus(Duration.ofDays(2)));
		place("young", night.minus(Duration.ofHours(20)));
		StoredFileCheck check = check(folder, modules, new ArrayList<>(), Duration.ofDays(1));
		check.check(night);
		check.check(night.plusSeconds(1));
		assertThat(stored()).as("found now, by two nodes").contains("orphan", "comes-late", "young");
		assertThat(this.happened).isEmpty();
		named.add("comes-late");
		place("young", night.plus(Duration.ofHours(4)));
		check.check(night.plus(Duration.ofDays(1)));
		assertThat(stored()).containsExactlyInAnyOrder("known", "comes-late", "young");
		assertThat(this.happened).containsExactly(new UnrecordedFilesDeleted("files", 1));
		assertThat(check.found()).extracting("name").containsExactly("young");
		check.check(night.plus(Duration.ofDays(2)));
		assertThat(stored()).containsExactlyInAnyOrder("known", "comes-late");
		assertThat(check.found()).isEmpty();
	}

	@Test
	void refusesASettingThatWouldDeleteWhatIsBeingHandedIn() {
		assertThatExceptionOfType(WrongSetting.class).isThrownBy(() -> check(new FileFolder(this.disk),
				new StaticListableBeanFactory(), new ArrayList<>(), Duration.ofMinutes(59)));
	}

	private void place(String name, Instant at) throws IOException {
		Files.write(this.disk.resolve(name), CONTENT);
		Files.setLastModifiedTime(this.disk.resolve(name), FileTime.from(at));
	}

	private StoredFileCheck check(FileFolder folder, StaticListableBeanFactory modules, List<FileFinding> findings,
			Duration unrecorded) {
		return new StoredFileCheck(folder, modules.getBeanProvider(StoredFileNames.class), new Findings(findings),
				TransactionOperations.withoutTransaction(), this.happened::add, unrecorded);
	}

	private List<String> stored() throws IOException {
		try (Stream<Path> files = Files.list(this.disk)) {
			return files.map((file) -> file.getFileName().toString()).toList();
		}
	}

	private static void inTransaction(int ending, Runnable work) {
		TransactionSynchronizationManager.initSynchronization();
		try {
			work.run();
			TransactionSynchronizationManager.getSynchronizations().forEach((one) -> one.afterCompletion(ending));
		}
		finally {
			TransactionSynchronizationManager.clearSynchronization();
		}
	}

	private static EvidenceFolder folder(FileFolder folder) {
		String key = Base64.getEncoder().encodeToString("k".repeat(32).getBytes());
		return new EvidenceFolder(folder, new Seal(new MockEnvironment().withProperty("partnership.seal.keys.k1", key)
			.withProperty("partnership.seal.index-key", key)));
	}

	/** Takes some bytes and has no room for the rest. */
	private static final class FullDisk extends FileFolder {

		FullDisk(Path folder) {
			super(folder);
		}

		@Override
		void fill(FileChannel channel, byte[] content) throws IOException {
			channel.write(ByteBuffer.wrap(content, 0, 7));
			throw new IOException("No space left on device");
		}

	}

	/** What was found, without a database. */
	private record Findings(List<FileFinding> all) implements FileFindings {

		@Override
		public FileFinding save(FileFinding finding) {
			this.all.add(finding);
			return finding;
		}

		@Override
		public void deleteAll() {
			this.all.clear();
		}

		@Override
		public List<FileFinding> findAllByOrderByFaultAscFileNameAsc() {
			return this.all;
		}

	}

}
