package violations.outside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

class FileCourier implements Courier {

	@Override
	public void carry(String what) {
		Supplier<Path> written = () -> write(what);
		written.get();
	}

	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	public void carryAfterwards(String what) {
		write(what);
	}

	private static Path write(String what) {
		try {
			return Files.writeString(Path.of("nowhere"), what);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
