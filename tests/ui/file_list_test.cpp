#include "ui/file_choice.h"

#include <gtest/gtest.h>

#include <fstream>

namespace weft::ui {
namespace {

namespace fs = std::filesystem;

class FileList : public testing::Test {
 protected:
  FileList() { fs::create_directories(folder_); }
  ~FileList() override { fs::remove_all(folder_); }
  void make(const std::string& name, std::string_view text = "") const { std::ofstream(folder_ / name) << text; }
  std::string names() const {
    std::string all;
    for (const FileEntry& entry : list_folder(folder_, ".py").entries) all += entry.name + (entry.is_folder ? "/ " : " ");
    return all;
  }

  fs::path folder_ = fs::path(testing::TempDir()) / ("weft-files-" + std::string(testing::UnitTest::GetInstance()->current_test_info()->name()));
};

TEST_F(FileList, FoldersComeFirstAndOtherKindsAreLeftOut) {
  for (const char* name : {"b.py", "a.py", "notes.txt", ".hidden.py", "스레드.py"}) make(name);
  fs::create_directory(folder_ / "z");
  fs::create_directory(folder_ / ".git");
  EXPECT_EQ(names(), "z/ a.py b.py 스레드.py ");
}

TEST_F(FileList, SaysHowLargeFilesAre) {
  make("a.py", "print(1)\n");
  ASSERT_EQ(list_folder(folder_, ".py").entries.size(), 1u);
  EXPECT_EQ(list_folder(folder_, ".py").entries[0].bytes, 9u);
}

TEST_F(FileList, WhatIsNoFolderIsAProblemNotACrash) {
  EXPECT_NE(list_folder(folder_ / "nowhere", ".py").problem, "");
  make("a.py");
  EXPECT_NE(list_folder(folder_ / "a.py", ".py").problem, "");
  EXPECT_EQ(list_folder(folder_, ".py").problem, "");
}

TEST_F(FileList, ALinkThatLeadsNowhereIsLeftOut) {
  fs::create_symlink("nowhere.py", folder_ / "broken.py");
  make("a.py");
  fs::create_symlink("a.py", folder_ / "link.py");
  EXPECT_EQ(names(), "a.py link.py ");
}

TEST_F(FileList, ManyFilesAreCut) {
  for (std::size_t i = 0; i <= kMostEntries; ++i) make(std::to_string(i) + ".py");
  const FolderListing listing = list_folder(folder_, ".py");
  EXPECT_EQ(listing.entries.size(), kMostEntries);
  EXPECT_TRUE(listing.cut);
}

TEST_F(FileList, WhatIsWrittenIsRead) {
  FileChoice choice;
  choice.begin(".py");
  choice.enter(folder_);
  EXPECT_EQ(choice.complete("mine"), "mine.py");
  EXPECT_FALSE(choice.exists("mine.py"));
  EXPECT_TRUE(choice.write("mine.py", "print('안녕')\n"));
  EXPECT_TRUE(choice.exists("mine.py"));
  EXPECT_EQ(choice.read("mine.py"), "print('안녕')\n");
  EXPECT_EQ(choice.problem(), "");
}

TEST_F(FileList, WhatCannotBeReadOrWrittenIsSaid) {
  fs::create_directory(folder_ / "folder.py");
  FileChoice choice;
  choice.begin(".py");
  choice.enter(folder_);
  EXPECT_EQ(choice.read("none.py"), std::nullopt);
  EXPECT_NE(choice.problem().find("none.py"), std::string::npos);
  EXPECT_FALSE(choice.write("folder.py", "x"));
  EXPECT_NE(choice.problem().find("folder.py"), std::string::npos);
  choice.enter(folder_);
  EXPECT_EQ(choice.problem(), "");
}

TEST_F(FileList, APathIsNoName) {
  for (const char* name : {"", ".", "..", "a/b.py", "/etc/passwd"}) EXPECT_FALSE(FileChoice::is_name(name)) << name;
  EXPECT_TRUE(FileChoice::is_name("스레드.py"));
}

}  // namespace
}  // namespace weft::ui
