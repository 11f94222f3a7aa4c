package org.partnershipactions.plan.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Keeps an uploaded plan between its report and the import, outside the web root and
 * under a name that nobody can choose; what nobody confirms within a day goes.
 */
@Component
class KeptPlans {

	private static final Duration KEPT = Duration.ofDays(1);

	private final Path folder;

	KeptPlans(@Value("${partnership.files:data/files}") Path files) {
		this.folder = files.resolve("imports");
	}

	KeptPlan keep(MultipartFile file, String year) {
		try {
			Files.createDirectories(this.folder);
			forgetOld();
			KeptPlan kept = new KeptPlan(UUID.randomUUID().toString(), name(file), year);
			try (InputStream content = file.getInputStream()) {
				Files.copy(content, path(kept));
			}
			return kept;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	boolean has(KeptPlan kept) {
		return Files.isReadable(path(kept));
	}

	InputStream open(KeptPlan kept) {
		try {
			return Files.newInputStream(path(kept));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void forget(KeptPlan kept) {
		forget(path(kept));
	}

	private void forgetOld() throws IOException {
		Instant oldest = Instant.now().minus(KEPT);
		try (Stream<Path> files = Files.list(this.folder)) {
			files.filter((file) -> file.toFile().lastModified() < oldest.toEpochMilli()).forEach(KeptPlans::forget);
		}
	}

	private static void forget(Path file) {
		try {
			Files.deleteIfExists(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Path path(KeptPlan kept) {
		return this.folder.resolve(kept.token());
	}

	private static String name(MultipartFile file) {
		String name = file.getOriginalFilename();
		return (name != null && !name.isBlank()) ? name : "plan";
	}

}
