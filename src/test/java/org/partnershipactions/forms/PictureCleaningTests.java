package org.partnershipactions.forms;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.apache.commons.imaging.Imaging;
import org.apache.commons.imaging.formats.jpeg.JpegImageMetadata;
import org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a picture tells beside what it shows is gone; what it shows has not changed. */
class PictureCleaningTests {

	private static final FileInspection INSPECTION = new FileInspection((name, content) -> false);

	@ParameterizedTest
	@ValueSource(ints = { 1, 3, 6, 8 })
	void freesAPhotographOfAllButItsOrientation(int orientation) throws IOException {
		byte[] telling = Pictures.tellingJpeg(orientation);
		assertThat(text(telling)).contains(Pictures.SECRET, "MPF", "8BIM");
		assertThat(((JpegImageMetadata) Imaging.getMetadata(telling)).getExif().getGpsInfo()).isNotNull();
		byte[] cleaned = cleaned("wall.jpg", telling);
		assertThat(text(cleaned)).doesNotContain(Pictures.SECRET, "MPF", "8BIM", "xmp", "adobe");
		assertThat(Pictures.pixels(cleaned)).isEqualTo(Pictures.pixels(telling));
		JpegImageMetadata left = (JpegImageMetadata) Imaging.getMetadata(cleaned);
		if (orientation == 1) {
			assertThat(left).isNull();
			return;
		}
		assertThat(left.getExif().getGpsInfo()).isNull();
		assertThat(left.getExif().getAllFields()).singleElement()
			.satisfies((field) -> assertThat(field.getTagInfo()).isEqualTo(TiffTagConstants.TIFF_TAG_ORIENTATION))
			.satisfies((field) -> assertThat(field.getIntValue()).isEqualTo(orientation));
		assertThat(cleaned("wall.jpg", cleaned)).isEqualTo(cleaned);
	}

	@Test
	void freesAPictureWithoutLossOfAllButItsOrientation() throws IOException {
		byte[] exif = tiff(6);
		byte[] telling = Pictures.tellingPng(exif);
		byte[] cleaned = cleaned("wall.png", telling);
		assertThat(text(cleaned)).contains("eXIf").doesNotContain(Pictures.SECRET, "tEXt", "iTXt", "prVt");
		assertThat(Pictures.pixels(cleaned)).isEqualTo(Pictures.pixels(telling));
		byte[] upright = cleaned("wall.png", Pictures.tellingPng(tiff(1)));
		assertThat(upright).isEqualTo(Pictures.plain("png"));
		assertThat(cleaned("wall.png", cleaned)).isEqualTo(cleaned);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Exif", "mime" })
	void freesATelephonesPhotographInItsPlace(String item) {
		byte[] telling = HeicPicture.with(item).bytes();
		byte[] cleaned = cleaned("wall.heic", telling);
		assertThat(cleaned).hasSameSizeAs(telling);
		assertThat(text(telling)).contains(Pictures.SECRET, "gap!", "mpvd");
		assertThat(text(cleaned)).doesNotContain(Pictures.SECRET, "gap!", "mpvd", "uuid", "udes")
			.contains(HeicPicture.CODED, "irot", "ispe");
		assertThat(text(cleaned).indexOf(HeicPicture.CODED)).isEqualTo(text(telling).indexOf(HeicPicture.CODED));
	}

	@Test
	void refusesAPictureThatCannotBeFreed() throws IOException {
		for (String name : new String[] { "wall.png", "wall.jpg", "wall.heic" }) {
			byte[] whole = name.endsWith("heic") ? HeicPicture.with("Exif").bytes()
					: Pictures.plain(name.endsWith("png") ? "png" : "jpeg");
			byte[] damaged = Arrays.copyOf(whole, 40);
			assertThatThrownBy(() -> cleaned(name, damaged)).as(name)
				.isInstanceOf(InvalidAnswers.class)
				.hasMessageContaining(name + " is a")
				.hasMessageContaining("damaged");
		}
	}

	private static byte[] cleaned(String name, byte[] content) {
		return INSPECTION.inspect(new HandedFile(name, content)).content();
	}

	private static byte[] tiff(int orientation) {
		byte[] exif = ("II*\0\10\0\0\0\1\0" + "\22\1\3\0\1\0\0\0" + (char) orientation + "\0\0\0\0\0\0\0"
				+ Pictures.SECRET)
			.getBytes(StandardCharsets.ISO_8859_1);
		return exif;
	}

	private static String text(byte[] bytes) {
		return new String(bytes, StandardCharsets.ISO_8859_1);
	}

}
