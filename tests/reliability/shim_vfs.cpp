// SPDX-FileCopyrightText: 2026 The Zhiyin authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reliability/shim_vfs.h"

#include <cstring>
#include <new>

#include <sqlcipher/sqlite3.h>

namespace zhiyin::gate {
namespace {

constexpr int kSector = 512;

struct State {
    sqlite3_vfs *below = nullptr;
    bool recording = false;
    std::vector<DiskCall> calls;
    bool armed = false;
    int count = 0;
    int failAt = 0;
    int failCode = SQLITE_OK;
    bool failForEver = false;
    bool tearWrites = false;
};

State &state()
{
    static State one;
    return one;
}

/// The shim's file, with the real one behind it in the same piece of memory.
struct ShimFile {
    sqlite3_file base;
    char name[256];
    bool watched;
};

sqlite3_file *below(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(reinterpret_cast<char *>(file) + sizeof(ShimFile));
}

ShimFile *shim(sqlite3_file *file)
{
    return reinterpret_cast<ShimFile *>(file);
}

QByteArray nameOf(const char *path)
{
    const QByteArray whole(path);
    return whole.mid(whole.lastIndexOf('/') + 1);
}

void keep(const DiskCall &call)
{
    if (state().recording)
        state().calls.push_back(call);
}

/// True where this call is the one that is to fail.
bool fails()
{
    State &s = state();
    if (!s.armed)
        return false;
    ++s.count;
    return s.failAt > 0 && (s.count == s.failAt || (s.failForEver && s.count > s.failAt));
}

int closeFile(sqlite3_file *file)
{
    return below(file)->pMethods->xClose(below(file));
}

int readFile(sqlite3_file *file, void *to, int size, sqlite3_int64 offset)
{
    return below(file)->pMethods->xRead(below(file), to, size, offset);
}

int writeFile(sqlite3_file *file, const void *from, int size, sqlite3_int64 offset)
{
    if (shim(file)->watched && fails()) {
        if (state().tearWrites && size >= 2 * kSector)
            below(file)->pMethods->xWrite(below(file), from, size / 2 / kSector * kSector, offset);
        return state().failCode;
    }
    if (shim(file)->watched)
        keep({DiskCall::Kind::Write, shim(file)->name, offset, QByteArray(static_cast<const char *>(from), size)});
    return below(file)->pMethods->xWrite(below(file), from, size, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (shim(file)->watched && fails())
        return SQLITE_IOERR_TRUNCATE;
    if (shim(file)->watched)
        keep({DiskCall::Kind::Truncate, shim(file)->name, size, {}});
    return below(file)->pMethods->xTruncate(below(file), size);
}

int syncFile(sqlite3_file *file, int)
{
    if (shim(file)->watched && fails())
        return SQLITE_IOERR_FSYNC;
    if (shim(file)->watched)
        keep({DiskCall::Kind::Sync, shim(file)->name, 0, {}});
    return SQLITE_OK; // nothing here outlives the machine anyway: the record of the sync is what counts
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return below(file)->pMethods->xFileSize(below(file), size);
}

int lockFile(sqlite3_file *file, int level)
{
    return below(file)->pMethods->xLock(below(file), level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return below(file)->pMethods->xUnlock(below(file), level);
}

int checkReservedLock(sqlite3_file *file, int *held)
{
    return below(file)->pMethods->xCheckReservedLock(below(file), held);
}

int fileControl(sqlite3_file *file, int operation, void *argument)
{
    return below(file)->pMethods->xFileControl(below(file), operation, argument);
}

int sectorSize(sqlite3_file *)
{
    return kSector;
}

int deviceCharacteristics(sqlite3_file *)
{
    return 0;
}

/// Version 1: no shared memory, hence no WAL, as the program itself has it.
const sqlite3_io_methods kMethods = {
    1,          closeFile,         readFile,    writeFile,  truncateFile,          syncFile, fileSize, lockFile,
    unlockFile, checkReservedLock, fileControl, sectorSize, deviceCharacteristics, nullptr,  nullptr,  nullptr,
    nullptr,    nullptr,           nullptr};

int openFile(sqlite3_vfs *, const char *path, sqlite3_file *file, int flags, int *outFlags)
{
    auto *opened = new (file) ShimFile{};
    opened->watched = path != nullptr && (flags & (SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_MAIN_JOURNAL)) != 0;
    if (path != nullptr)
        qstrncpy(opened->name, nameOf(path).constData(), sizeof opened->name);
    const int code = state().below->xOpen(state().below, path, below(file), flags, outFlags);
    opened->base.pMethods = below(file)->pMethods == nullptr ? nullptr : &kMethods;
    return code;
}

int deleteFile(sqlite3_vfs *, const char *path, int syncDirectory)
{
    if (fails())
        return SQLITE_IOERR_DELETE;
    keep({DiskCall::Kind::Delete, nameOf(path), 0, {}, syncDirectory != 0});
    return state().below->xDelete(state().below, path, syncDirectory);
}

void writeBytes(QByteArray &file, qint64 offset, const QByteArray &bytes)
{
    if (file.size() < offset + bytes.size())
        file.append(offset + bytes.size() - file.size(), '\0');
    std::memcpy(file.data() + offset, bytes.constData(), static_cast<size_t>(bytes.size()));
}

/// A write that no sync had reached yet.
void writeUnsynced(QByteArray &file, const DiskCall &call, Unsynced treatment, std::mt19937 &random)
{
    switch (treatment) {
    case Unsynced::Lost: return;
    case Unsynced::SomeWrites:
        if (random() % 2 == 0)
            writeBytes(file, call.offset, call.bytes);
        return;
    case Unsynced::TornSectors:
    case Unsynced::Garbage:
        for (qsizetype at = 0; at < call.bytes.size(); at += kSector) {
            QByteArray sector = call.bytes.mid(at, kSector);
            const auto fate = random() % 3;
            if (fate == 1 && treatment == Unsynced::Garbage) {
                for (char &byte : sector)
                    byte = static_cast<char>(random());
            }
            if (fate == 0 || (fate == 1 && treatment == Unsynced::Garbage))
                writeBytes(file, call.offset + at, sector);
        }
    }
}

} // namespace

void ShimVfs::install()
{
    static sqlite3_vfs vfs;
    if (state().below != nullptr)
        return;
    state().below = sqlite3_vfs_find(nullptr);
    vfs = *state().below;
    vfs.zName = "gate-shim";
    vfs.szOsFile = static_cast<int>(sizeof(ShimFile)) + state().below->szOsFile;
    vfs.xOpen = openFile;
    vfs.xDelete = deleteFile;
    sqlite3_vfs_register(&vfs, 1);
}

void ShimVfs::startRecording()
{
    state().calls.clear();
    state().recording = true;
}

std::vector<DiskCall> ShimVfs::stopRecording()
{
    state().recording = false;
    return std::move(state().calls);
}

size_t ShimVfs::recorded()
{
    return state().calls.size();
}

void ShimVfs::armFailure(int number, int sqliteCode, bool forEver, bool torn)
{
    State &s = state();
    s.armed = true;
    s.count = 0;
    s.failAt = number;
    s.failCode = sqliteCode;
    s.failForEver = forEver;
    s.tearWrites = torn;
}

int ShimVfs::disarm()
{
    state().armed = false;
    return state().count;
}

DiskImage imageAfterCut(const DiskImage &before, const std::vector<DiskCall> &all, size_t calls, Unsynced treatment,
                        std::mt19937 &random)
{
    QHash<QByteArray, size_t> lastSync;
    for (size_t i = 0; i < calls; ++i) {
        if (all[i].kind == DiskCall::Kind::Sync)
            lastSync.insert(all[i].file, i);
    }
    DiskImage image = before;
    for (size_t i = 0; i < calls; ++i) {
        const DiskCall &call = all[i];
        const bool synced = lastSync.contains(call.file) && i < lastSync.value(call.file);
        switch (call.kind) {
        case DiskCall::Kind::Write:
            if (synced)
                writeBytes(image[call.file], call.offset, call.bytes);
            else
                writeUnsynced(image[call.file], call, treatment, random);
            break;
        case DiskCall::Kind::Truncate:
            if (synced || random() % 2 == 0)
                image[call.file].resize(call.offset);
            break;
        case DiskCall::Kind::Delete:
            // Without a sync of the folder the name may still be there after the cut, and a commit is undone by it.
            if (call.directorySynced || random() % 2 == 0)
                image.remove(call.file);
            break;
        case DiskCall::Kind::Sync: break;
        }
    }
    return image;
}

} // namespace zhiyin::gate
