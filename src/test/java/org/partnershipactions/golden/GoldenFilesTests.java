package org.partnershipactions.golden;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class GoldenFilesTests {

	@TempDir
	private Path folder;

	@Test
	void nothingDiffersFromWhatWasRecorded() {
		GoldenFiles before = seen("pages/one.txt", "One", "two");
		before.record();
		GoldenFiles now = seen("pages/one.txt", "One", "two");
		now.writeSeen();
		assertThat(now.names()).containsExactly("pages/one.txt");
		assertThat(now.differences("pages/one.txt")).isEmpty();
		assertThat(this.folder.resolve("seen/pages/one.txt")).hasContent("One\ntwo\n");
	}

	@Test
	void saysWhatIsGoneAndWhatHasCome() {
		seen("one.txt", "One", "two", "three", "four").record();
		assertThat(seen("one.txt", "One", "three", "3 1/2", "four").differences("one.txt"))
			.containsExactly("line 2 - two", "line 3 + 3 1/2");
		assertThat(seen("one.txt").differences("one.txt")).hasSize(4);
	}

	@Test
	void saysTheFirstOfManyDifferences() {
		seen("one.txt").record();
		String[] lines = IntStream.range(0, 200).mapToObj(String::valueOf).toArray(String[]::new);
		assertThat(seen("one.txt", lines).differences("one.txt")).hasSize(13).endsWith("and 188 more");
	}

	@Test
	void namesAFileThatIsMissingOrNew() {
		seen("one.txt", "One").record();
		GoldenFiles now = seen("two.txt", "Two");
		assertThat(now.names()).containsExactly("one.txt", "two.txt");
		assertThat(now.names()).flatExtracting(now::differences)
			.containsExactly("one.txt is kept and was not written this time",
					"two.txt was written and is not kept yet");
	}

	private GoldenFiles seen(String name, String... lines) {
		GoldenFiles files = new GoldenFiles(this.folder.resolve("kept"), this.folder.resolve("seen"));
		files.add(name, List.of(lines));
		return files;
	}

}
